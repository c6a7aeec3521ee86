# Help now: people and lines that the person adds.

## Under Help now, while the notebook is open

contacts-my_people = Moi ludzie
contacts-no_say_over_my_job = Ktoś, kto nie decyduje o mojej pracy
contacts-on_call = Dyżur w pracy
contact-add = Dodaj osobę
contact-label = Kto
contact-number = Numer
contact-hours = Kiedy można się skontaktować
contact-keep = Zapisz
contact-leave = Anuluj
contact-change = Zmień
contact-change-of = Zmień: { $name }
contact-checked-today = Sprawdzono dzisiaj
contact-checked-of = Sprawdzono dzisiaj: { $name }
contact-remove = Usuń
contact-remove-of = Usuń: { $name }
contact-remove-title = Usunąć ten kontakt?
contact-remove-about = Kontakt „{ $name }” zostanie usunięty na zawsze.
contact-remove-line = Wróci pierwotna linia.
contact-remove-yes = Usuń na zawsze
line-hide = Ukryj tę linię
line-hide-of = Ukryj tę linię: { $name }
line-show = Pokaż znowu: { $name }
line-add = Dodaj inną linię

## In Settings

contacts-title = Kontakty w Pomocy teraz
contacts-about = Dodane tu osoby są tylko w notatniku i widać je tylko, gdy jest otwarty. Przed odblokowaniem widać linie krajowe i numery alarmowe, a nic twojego.
contacts-open = Otwórz Pomoc teraz
