# What the shell itself says, in the dialogs that choose a file. Short: buttons and titles of the desktop.

dialog-save-title = Zvol, kam to uložit
dialog-save = Uložit sem
dialog-open-title = Zvol soubor
dialog-open = Otevřít tento soubor
dialog-folder = Použít tuto složku
dialog-close = Zavřít
dialog-page-files = Stránky k otevření v prohlížeči (.html)
dialog-age-files = Šifrované soubory age (.age)
dialog-sealed-files = Zašifrované soubory (.html, .age)
dialog-key-files = Soubory s klíčem
dialog-all-files = Všechny soubory
dialog-questionnaire-files = Soubory s dotazníkem (.toml)
dialog-backup-files = Zálohy v jednom souboru (.tar)
dialog-folder-title = Zvol složku
dialog-zip-files = Soubory zip
dialog-import-files = Deníky, archivy a texty

failure-title = Inbetween
failure-folder =
    Inbetween nemůže otevřít okno: nejde zapisovat do složky { $folder } ani do dočasné složky.

    Zkontroluj, jestli není plný disk a jestli složka patří tobě. Pokud patří správci, odstraň ji: z tvého zápisníku v ní nic není. Pak Inbetween spusť znovu. Nic se nezměnilo.
failure-window =
    Okno programu Inbetween se nepodařilo otevřít. Nic se nezměnilo.

    Spusť ho znovu. Pokud to nepomůže, zkontroluj, jestli není plný disk s tvou domovskou složkou. Zkontroluj také, jestli je nainstalované WebKitGTK.
failure-engine =
    Část programu Inbetween, která kreslí okno, se hned zastavila. Tvůj zápisník je zavřený a nic se nezměnilo.

    Spusť Inbetween znovu. Pokud to nepomůže, zavři jiné programy, aby se uvolnila paměť. Zkontroluj, jestli není plný disk s tvou domovskou složkou a jestli jde zapisovat do /dev/shm.
