# Words of the room export.
