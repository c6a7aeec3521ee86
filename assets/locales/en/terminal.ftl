# Lines said in a terminal, before or instead of a window.

terminal-help =
    Inbetween { $version }: a private, offline, encrypted notebook.

    inbetween                  opens your notebook
    inbetween --data FOLDER    opens the notebook in another folder, or makes one there
    inbetween --version        says which version this is
terminal-version = Inbetween { $version }
terminal-not-understood = Inbetween did not understand that. Try: inbetween --help
terminal-no-display = Inbetween needs a screen to open its window on, and found none. Start it from a desktop.
terminal-display-over-network = Inbetween opens on this computer's own screen only. This one would be reached over a network. Sit down at the computer itself and start it there.
terminal-not-sealed = Inbetween could not close itself off from the network, so it did not start. Nothing was opened or changed. It needs Linux 3.17 or newer with seccomp.
terminal-not-hardened = Inbetween could not protect its memory and files from others on this computer, so it did not start. Nothing was opened or changed.
terminal-no-window = Inbetween could not open its window. Nothing was changed. Check that this is a desktop session and that WebKitGTK is installed.
