# The list of what is to be talked about, and the workplace questions.

## The list on Today

talk-title = Min lista Att ta upp
talk-empty = Det står inget på den än.
talk-notes = Anteckningar märkta Att ta upp
talk-new = Något att ta upp
talk-add = Sätt upp på listan
talk-added = På din lista Att ta upp.
talk-add-it = Sätt upp det
not-again = Nämn inte det här igen
talk-what = Vad är det?
talk-ask = Vad jag ber om
talk-ask-open = Inte sagt än
talk-ask-think_it_through = tänka igenom det
talk-ask-advice = råd
talk-ask-decision = ett beslut
talk-ask-backing_upwards = ta det vidare uppåt
talk-ask-information = information
talk-ask-feedback = återkoppling
talk-ask-just_know = bara så att du vet
talk-minutes = Minuter
talk-for-minutes = { NUMBER($minutes) } min
talk-keep = Spara
talk-leave = Avbryt
talk-change = Ändra
talk-change-of = Ändra: { $title }
talk-done = Har tagits upp
talk-done-of = Har tagits upp: { $title }
talk-done-title = Vad som har tagits upp
talk-back = Tillbaka på listan
talk-back-of = Tillbaka på listan: { $title }
talk-remove = Ta bort
talk-remove-of = Ta bort: { $title }
talk-remove-title = Ta bort det här från listan?
talk-remove-about = Orden tas bort för gott. Anteckningarna det kommer från är kvar.
talk-remove-yes = Ta bort för gott
talk-note = Anteckningen
talk-note-nth = Anteckning { NUMBER($nth) }
