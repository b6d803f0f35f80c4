# Words of the room journal: the congress's journal and what can go wrong with it.
# Each trouble is a sentence; `.do` is what to do now.

journal-disk = { $file } cannot be read or written: { $why } (the system says: { $system }).
    .do = Check the disk, its free space and the permissions; or choose another place with --journal FILE.
journal-not-a-name = { $file } is not the name of a journal.
    .do = The name of a journal ends in .live.jsonl (live) or .rehearsal.jsonl (rehearsal).
journal-name-taken = This name is already that of the journal { $file } of the other mode.
    .do = Choose another name: a rehearsal and a live journal never share one.
journal-locked = The journal { $file } is open at another podium: process { NUMBER($pid, useGrouping: "false") }, run { NUMBER($run, useGrouping: "false") }, written up to record { NUMBER($record, useGrouping: "false") }, last seen alive at { $seen }.
    .do = Go on at that podium, or close it and open the journal again.
journal-locked-unknown = The journal { $file } is open at another podium.
    .do = Go on at that podium, or close it and open the journal again.
journal-empty = The journal { $file } holds no whole record: no congress has begun in this file.
    .do = Begin a new journal under another name; this file is left as it is.
journal-damaged = Record { NUMBER($record, useGrouping: "false") } in { $file } (after { NUMBER($offset, useGrouping: "false") } bytes) is damaged: { $fault }.
    .do = Do not mend this file. Use the second copy; presidium verify shows the records before it.
journal-newer = The journal { $file } has format { NUMBER($format, useGrouping: "false") }, written by { $program }; this program cannot read it.
    .do = Open it with { $program } or a later one.
journal-other-mode = The name of { $file } does not fit what is in it: its first record says { $mode }.
    .do = Give the file the name it had.
journal-fork = { $older } and { $newer } differ from record { NUMBER($record, useGrouping: "false") } on: two podiums have written.
    .do = Keep both files; the presidium decides which is right, and the other goes to another folder.
journal-unwritable = Record { NUMBER($record, useGrouping: "false") } cannot be made: { $fault }. Nothing was written.
    .do = Do it again with a shorter text; if that fails too, write it on paper and report a fault of the program.
journal-stopped = The action before could not be written anywhere, so nothing new is taken.
    .do = Free some space or plug the disk in again, then press write again; meanwhile the secretary writes on paper.
journal-no-thread = The system lets nothing more run at the same time (the system says: { $system }).
    .do = Close other programs and start again.

# What is wrong with a record; stands after a colon.
journal-fault-cut-off = the line is cut off
journal-fault-too-long = the line is longer than a record may be
journal-fault-shape = the line does not have the form of a record
journal-fault-sum = its sum is not that of what it says
journal-fault-not-text = the line is not UTF-8 text
journal-fault-unreadable = the sum is right, but this program does not understand what it says
journal-fault-not-exact = it is not written byte for byte as the program writes
journal-fault-seq = its number does not follow that of the record before
journal-fault-prev = it does not continue the record before
journal-fault-not-opened = the first record does not open a journal
journal-fault-not-segment = the first record does not say which file it continues

# Why the disk refused; stands after a colon.
journal-why-full = no space is left
journal-why-denied = access is not permitted
journal-why-read-only = the disk is read only
journal-why-missing = there is no such file or folder
journal-why-exists = there is a file of that name already
journal-why-special = this is a link, a folder, a pipe or a device, not a plain file
journal-why-too-large = the file is larger than allowed
journal-why-busy = another program holds it
journal-why-device = the device reports a fault or was pulled out

# The modes, as they stand in a sentence.
journal-mode-live = live
journal-mode-rehearsal = rehearsal

# A fingerprint that was mistyped.
journal-fingerprint-sign = A fingerprint has no sign “{ $sign }”.
    .do = It is made of the digits 2–9 and the letters A–Z without I and O; look at the paper again.
journal-fingerprint-length = A fingerprint has { $expected } signs; here are { $length }.
    .do = Type all six groups of five signs, as they stand on the paper.
journal-fingerprint-check = Some signs of the fingerprint are wrong or have changed places.
    .do = Compare each group with the paper and type it again.
