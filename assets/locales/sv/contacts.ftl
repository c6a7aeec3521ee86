# Help now: people and lines that the person adds.

## Under Help now, while the notebook is open

contacts-my_people = Mina människor
contacts-no_say_over_my_job = Någon som inte bestämmer över mitt arbete
contacts-on_call = Jour på arbetet
contact-add = Lägg till någon
contact-label = Vem
contact-number = Nummer
contact-hours = När det går att nå dem
contact-keep = Spara
contact-leave = Avbryt
contact-change = Ändra
contact-change-of = Ändra: { $name }
contact-checked-today = Kontrollerat i dag
contact-checked-of = Kontrollerat i dag: { $name }
contact-remove = Ta bort
contact-remove-of = Ta bort: { $name }
contact-remove-title = Ta bort den här kontakten?
contact-remove-about = { $name } tas bort för gott.
contact-remove-line = Den ursprungliga stödlinjen visas igen.
contact-remove-yes = Ta bort för gott
line-hide = Dölj den här linjen
line-hide-of = Dölj den här linjen: { $name }
line-show = Visa igen: { $name }
line-add = Lägg till en stödlinje

## In Settings

contacts-title = Kontakter i Hjälp nu
contacts-about = De människor du lägger till här finns bara i anteckningsboken, och visas bara medan den är öppen. Innan den låses upp finns nationella stödlinjer och nödnummer, och inget av ditt.
contacts-open = Öppna Hjälp nu
