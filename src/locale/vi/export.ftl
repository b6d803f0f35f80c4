# Lời của phòng export.
