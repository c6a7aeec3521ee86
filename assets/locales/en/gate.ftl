# The gate: the first evening, unlocking and recovery.
# Plain words, short sentences, no exclamation marks, no praise, no alarm. Only the person says "I" and "my".
# Texts marked "final" stand word for word in the domain brief.

## First evening, page one

welcome-step = { app-name } · Page 1 of 2
welcome-folder = The notebook will be kept in { $folder }. If you already have one on a USB stick or another drive, choose its folder below.
welcome-next = Go on to the passphrase

## First evening, page two

choose-step = { app-name } · Page 2 of 2
choose-title = Your passphrase
choose-about = The passphrase opens this notebook. Nobody can reset it, so choose one that you will remember. You can make a recovery sheet afterwards.
make-notebook = Create my notebook

## Unlocking

gate-restored = Another copy has replaced the notebook, as asked.
gate-restored-what = It opens with the passphrase of that copy. The earlier notebook is kept beside it, whole, until you remove it in Settings, under Backups.
unlock-title = Open your notebook
passphrase-label = Passphrase
unlock-button = Open my notebook
unlock-forgot = I can't remember my passphrase
rescue-title = Open for reading only
rescue-about = What can still be read is shown. Nothing in the notebook is changed.
rescue-button = Open for reading only

forgotten-title = I can't remember my passphrase
forgotten-about = If there is a recovery sheet, the words or digits on it open the notebook. Without the passphrase and without the sheet, nobody can open it, and nobody can reset it. Your file stays where it is. You can start a new notebook beside it.
forgotten-beside = To start a new notebook, use Choose another folder below, and choose an empty folder.
forgotten-label = The ten words or 24 digits of your recovery sheet
forgotten-hint = In the same order. Capitals, accents, spaces and punctuation do not matter.
forgotten-button = Open with my recovery sheet
forgotten-back = Back to the passphrase

## There was a notebook in this folder

gone-title = The notebook is not here now
gone-about = There was a notebook in this folder the last time it was opened. If it is on a USB stick or another drive, connect that, then try again. If the folder was moved, put it back.
gone-still = It is still not here.
gone-begin = Start a new notebook here

trouble-close-folder = Close the folder to other accounts

## A folder that is copied elsewhere

cloud-other-new = To keep the notebook in another place, use Choose another folder below, and choose an empty folder.
