# Lời của phòng load.
