# Help now: people and lines that the person adds.

## Under Help now, while the notebook is open

contacts-my_people = Moji lidé
contacts-no_say_over_my_job = Někdo, kdo nerozhoduje o mé práci
contacts-on_call = Pohotovost v práci
contact-add = Přidat kontakt
contact-label = Kdo
contact-number = Číslo
contact-hours = Kdy je k zastižení
contact-keep = Uložit
contact-leave = Zrušit
contact-change = Upravit
contact-change-of = Upravit: { $name }
contact-checked-today = Dnes ověřeno
contact-checked-of = Dnes ověřeno: { $name }
contact-remove = Odstranit
contact-remove-of = Odstranit: { $name }
contact-remove-title = Odstranit tento kontakt?
contact-remove-about = Kontakt „{ $name }“ se odstraní navždy.
contact-remove-line = Znovu se ukáže původní linka.
contact-remove-yes = Odstranit navždy
line-hide = Skrýt tuto linku
line-hide-of = Skrýt tuto linku: { $name }
line-show = Znovu ukázat: { $name }
line-add = Přidat další linku

## In Settings

contacts-title = Kontakty v Pomoci hned
contacts-about = Lidé, které tu přidáš, jsou jen v zápisníku a ukazují se, jen když je otevřený. Před odemknutím jsou vidět celostátní linky a tísňová čísla, nic tvého.
contacts-open = Otevřít Pomoc hned
