# Another folder, taking the notebook along, and removing it from this computer.
# Plain words, short sentences, no exclamation marks, no praise, no alarm. Only the person says "I" and "my".
# Texts marked "final" stand word for word in the domain brief.

## Another folder, at the gate and in What stays where

folder-choose = Choose another folder…
folder-title = Another folder
folder-now = The folder in use is { $folder }.
folder-usual = Use the usual place
folder-chosen = Chosen: { $folder }.
folder-looking = Looking at the folder.
folder-notebook = There is a notebook in it.
folder-empty = It is empty. You can start a new notebook there. The one you have stays where it is.
folder-other-files = There are other files in it, and no notebook. You can start a new notebook beside them. They stay as they are.
folder-inside-of-notebook = This is the inside of a notebook. To open that notebook, choose the folder above it, { $opens }.
folder-backup = This is a backup. It stays as it is, and nothing is written to it. To get something back from it, open a notebook and go to Backups in Settings. You can also restore all of it on the opening screen.
folder-backups = There are backups in it. They stay as they are, and nothing is written to them. To get something back from one, open a notebook and go to Backups in Settings. You can also restore all of one on the opening screen.
folder-gone = It is no longer there. If it is on a USB stick, check that it is connected, then choose it again.
folder-not-readable = This account may not read it, or the drive refused. Choose another one.
folder-read-only = Nothing can be written there. A notebook in it opens for reading only, and no new one can be started.
folder-is-current = This folder is already in use.
folder-cloud = { $service } seems to copy this folder to another computer. The notebook in it is encrypted, but it would still leave this computer.
folder-remember = Use this folder from now on
folder-remember-about = Its name is then stored where it can be read without the passphrase. Otherwise it is used until you start Inbetween again.
folder-forget = Use the usual place from now on
folder-open = Go to this folder
folder-lock-first = The open notebook is locked first. Everything in it is saved.
folder-back = Stay here
folder-done = Inbetween starts again with this folder.
folder-remembered-gone = Inbetween is set to use this folder. If it is on a USB stick, connect that, then try again.

## Take it with me

# final
leaving-title = Take it with me
leaving-part-title = Moving or leaving
leaving-about = For another computer, or before you give this one back.
leaving-how = On the other computer, install Inbetween, copy the file there and unpack it with the file manager. That gives a folder with a backup, which you can restore on the opening screen. It opens with the passphrase above. The notebook on this computer stays as it is. After that, a change in one is not in the other.
leaving-stick = You can also copy the whole folder of the notebook while Inbetween is closed. What stays where says which folder that is. On the other computer, use Choose another folder on the opening screen.

## Remove it from this computer

# final
removal-title = Remove it from this computer
removal-about = This removes the notebook and its backups from this computer. Copies elsewhere stay. It cannot be undone. First make a copy to take with you?
# final
removal-copy = Make a copy
# final
removal-without = Remove without a copy: type your passphrase
# final
removal-stop = Stop
removal-goes = What is removed
removal-stays = What stays beside it, because it is not part of this notebook
removal-unknown = What stays because its key file cannot be read: it may belong to another notebook. You can delete it yourself.
removal-more = and { NUMBER($count) } more
removal-second-place = The second place for backups stays: { $folder }. You can remove it yourself.
removal-honest = The key files are overwritten first, so that nothing can be opened after that. A solid-state drive or a USB stick may keep old data for a while.
removal-recovery = The notebook was opened with the recovery sheet, so no passphrase is needed.
removal-passphrase = Your passphrase
removal-button = Remove it now
removal-working = The notebook is being removed.
removal-done-title = Removed from this computer
removal-done = Removed. On some drives, old encrypted data can remain for a while; without your passphrase it cannot be read.
removal-close = Close Inbetween
removal-begin = Start a new notebook here

removing-title = Removing was not finished
removing-about = The notebook in this folder was being removed, and that was interrupted. None of it can be opened any more. You can go on and remove the rest.
removing-about-whole = The notebook in this folder was about to be removed. That was interrupted before anything was gone. You can go on, or keep it.
removing-go-on = Go on removing
removing-keep = Keep the notebook
