# Lines said in a terminal, before or instead of a window.

terminal-help =
    Inbetween { $version }: soukromý zašifrovaný zápisník bez připojení k síti.

    inbetween                  otevře tvůj zápisník
    inbetween --data SLOŽKA    otevře zápisník v jiné složce, nebo ho tam založí
    inbetween --version        řekne, která verze to je
terminal-version = Inbetween { $version }
terminal-not-understood = Tomu Inbetween nerozumí. Zkus: inbetween --help
terminal-no-display = Inbetween potřebuje obrazovku, na které by otevřel okno, a žádnou nenašel. Spusť ho z pracovní plochy.
terminal-display-over-network = Inbetween se otevírá jen na vlastní obrazovce tohoto počítače. Tato by byla dostupná přes síť. Sedni si přímo k počítači a spusť ho tam.
terminal-not-sealed = Inbetween se nedokázal uzavřít od sítě, proto se nespustil. Nic se neotevřelo ani nezměnilo. Potřebuje Linux 3.17 nebo novější se seccomp.
terminal-not-hardened = Inbetween nedokázal ochránit svou paměť a soubory před jinými na tomto počítači, proto se nespustil. Nic se neotevřelo ani nezměnilo.
terminal-no-window = Okno programu Inbetween se nepodařilo otevřít. Nic se nezměnilo. Zkontroluj, jestli běží pracovní plocha a jestli je nainstalované WebKitGTK.
