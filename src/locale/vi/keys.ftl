# Lời của phòng keys.
