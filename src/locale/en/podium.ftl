# Words of the room podium.
