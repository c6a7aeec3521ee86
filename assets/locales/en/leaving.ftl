# Another folder, taking the notebook along, and removing it from this computer.
# Plain words, short sentences, no exclamation marks, no praise, no alarm. Only the person says "I" and "my".
# Texts marked "final" stand word for word in the domain brief.

## Another folder, at the gate and in What stays where

folder-choose = Choose another folder…
folder-title = Another folder
folder-now = The folder in use is { $folder }.
folder-usual = Use the usual place
folder-chosen = You chose { $folder }.
folder-looking = Looking into the folder.
folder-notebook = There is a notebook in it.
folder-empty = It is empty. A new notebook can be begun there. The one that you have stays where it is.
folder-other-files = There are other files in it, and no notebook. A new notebook can be begun beside them. They stay as they are.
folder-inside-of-notebook = This is the inside of a notebook. It is opened by the folder above it, { $opens }.
folder-backup = This is a backup. It stays as it is and is not written into. To get something back from it, or all of it, open a notebook and look under Backups in Settings, or restore it at the gate.
folder-backups = There are backups in it. They stay as they are and are not written into. To get something back from one, or all of it, open a notebook and look under Backups in Settings, or restore it at the gate.
folder-gone = It is not there any more. If it is on a stick, look whether that is connected, then choose it again.
folder-not-readable = This account may not look into it, or the drive refused. Choose another one.
folder-read-only = Nothing can be written there: a notebook in it opens for reading only, and no new one can be begun.
folder-is-current = This is the folder that is used now.
folder-cloud = { $service } seems to copy this folder to another computer. The notebook in it is encrypted, and leaves this computer all the same.
folder-remember = Use this folder from now on
folder-remember-about = Its name is then written down, readable without the passphrase. Without this it is used until you start Inbetween again.
folder-forget = Use the usual place from now on
folder-open = Go to this folder
folder-lock-first = The notebook that is open locks first. What you wrote is saved.
folder-back = Stay here
folder-done = Inbetween starts again with this folder.
folder-remembered-gone = You chose this folder for good. If it is on a stick, connect that, then try again.

## Take it with me

# final
leaving-title = Take it with me
leaving-part-title = Moving or leaving
leaving-about = For another computer, or before this one is given back.
leaving-how = On the other computer, install Inbetween, copy the file there and unpack it with the file manager: that gives a folder with a backup, which can be restored at the gate. It opens with the passphrase above. The notebook on this computer stays as it is, and the two know nothing of each other from then on.
leaving-stick = The folder of the notebook, which What stays where names, can also be copied as a whole while Inbetween is closed. On the other computer, Choose another folder at the gate opens it.

## Remove it from this computer

# final
removal-title = Remove it from this computer
# final
removal-about = This removes the notebook and its backups from this computer. Copies you made elsewhere stay. It cannot be undone. First make a copy to take with you?
# final
removal-copy = Make a copy
# final
removal-without = Remove without a copy: type your passphrase
# final
removal-stop = Stop
removal-goes = What is removed
removal-stays = What stays beside it, since it is not this notebook's
removal-unknown = What stays because its key file cannot be read, so that it may be another notebook's. You can delete it yourself.
removal-more = and { NUMBER($count) } more
removal-second-place = The second place for backups stays: { $folder }. You can remove it yourself.
removal-honest = The key files are overwritten first, so that nothing opens from then on. A solid-state drive or a stick may keep old blocks for a while.
removal-recovery = The notebook was opened with the recovery words, so no passphrase is asked for.
removal-passphrase = Your passphrase
removal-button = Remove it now
removal-working = The notebook is being removed.
removal-done-title = Removed from this computer
# final
removal-done = Removed. On some drives, old locked data can remain for a while; without your passphrase it cannot be read.
removal-close = Close Inbetween
removal-begin = Begin a new notebook here

removing-title = Removing was not finished
removing-about = The notebook in this folder was being removed, and that was interrupted. Nothing of it opens any more. You can go on removing the rest.
removing-about-whole = The notebook in this folder was to be removed, and that was interrupted before anything was gone. You can go on, or keep it.
removing-go-on = Go on removing
removing-keep = Keep the notebook
