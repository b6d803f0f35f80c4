# Lời của phòng podium.
