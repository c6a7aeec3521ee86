# The gate: the first evening, unlocking and recovery.
# Plain words, short sentences, no exclamation marks, no praise, no alarm. Only the person says "I" and "my".
# Texts marked "final" stand word for word in the domain brief.

## First evening, page one

welcome-step = { app-name } · First of two pages
welcome-folder = The notebook will be kept in { $folder }. If you have one already, on a stick or another drive, choose its folder below.
welcome-next = Go on to the passphrase

## First evening, page two

choose-step = { app-name } · Second of two pages
choose-title = Your passphrase
choose-about = The passphrase opens this notebook. Nobody can reset it, so choose one that you will remember. You can make a recovery sheet afterwards.
make-notebook = Make my notebook

## Unlocking

gate-restored = Another copy took the place of the notebook, as you asked.
gate-restored-what = It opens with the passphrase of that copy. The notebook of before lies beside it, whole, until you let it go in Settings, under Backups.
unlock-title = Open your notebook
passphrase-label = Passphrase
unlock-button = Open my notebook
unlock-forgot = I forgot my passphrase
rescue-title = Open for reading only
rescue-about = What can still be read is shown. Nothing in the notebook is changed.
rescue-button = Open for reading only

forgotten-title = I forgot my passphrase
# final
forgotten-about = Your recovery words open the notebook, if you made a sheet. Without the passphrase and without the sheet, nobody can open it, and nobody can reset it. Your file stays where it is. You can start a new notebook beside it.
forgotten-beside = For a new notebook beside it, use Choose another folder below, with an empty folder.
forgotten-label = The ten words of your recovery sheet
forgotten-hint = In their order, with spaces or hyphens between them.
forgotten-button = Open with my recovery words
forgotten-back = Back to the passphrase

## There was a notebook in this folder

gone-title = The notebook is not here now
gone-about = There was a notebook in this folder when it was opened last. If it is on a stick or another drive, connect that, then try again. If you moved the folder, put it back.
gone-still = It is still not here.
gone-begin = Begin a new notebook here

trouble-close-folder = Close the folder to other accounts

## A folder that is copied elsewhere

cloud-other-new = For a notebook in another place, use Choose another folder below, with an empty folder.
