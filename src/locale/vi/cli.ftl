# Lời của phòng cli.
