# Lời của phòng journal.
