# Words of the room load.
