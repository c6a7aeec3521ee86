# Margin notes about what may point to a person.

marks-times = ({ $times ->
    [one] { NUMBER($times) } raz
    [few] { NUMBER($times) } razy
    [many] { NUMBER($times) } razy
   *[other] { NUMBER($times) } raza
  })
marks-found = { $places ->
    [one] Jedno miejsce może tu wskazywać na konkretną osobę.
    [few] { NUMBER($places) } miejsca mogą tu wskazywać na konkretną osobę.
    [many] { NUMBER($places) } miejsc może tu wskazywać na konkretną osobę.
   *[other] { NUMBER($places) } miejsca może tu wskazywać na konkretną osobę.
  }
marks-more = { $more ->
    [one] Pokaż jeszcze jedno
    [few] Pokaż jeszcze { NUMBER($more) }
    [many] Pokaż jeszcze { NUMBER($more) }
   *[other] Pokaż jeszcze { NUMBER($more) }
  }
marks-look = Przejrzyj
marks-of-tag = { $tag }: { $nudge }
marks-may-change = Możesz zmienić szczegóły, które nie są tu ważne.
marks-key = F2 przenosi do tej listy i z powrotem. Aby wybrać, naciśnij cyfrę.
marks-blur = Uogólnij tę datę
marks-instead = ({ $words })
marks-show = Pokaż, gdzie to jest
marks-leave = Nie pytaj o to słowo

## What is said about a mark

nudge-number = Numer albo adres. Czy jest tu potrzebny?
nudge-national-id = To wygląda na numer identyfikacyjny osoby.
nudge-date = Może wystarczy „wiosną” albo „pewnego wieczoru”?
nudge-small-place = Tak małe miejsce może wskazywać na jedną osobę.
nudge-age = Razem może to pasować tylko do jednej osoby. Zmień lub uogólnij jedną z tych rzeczy.
nudge-together = Razem może to pasować tylko do jednej osoby. Zmień lub uogólnij jedną z tych rzeczy.
nudge-name = Imię lub nazwisko? Może „osoba, którą wspieram” albo „pielęgniarka”.
nudge-initials = Inicjały to wciąż ślad.
nudge-event = Jeśli pisano o tym w mediach, ludzie rozpoznają, o kogo chodzi. Zostaw to, z czego można się czegoś nauczyć; pomiń to, co było wyjątkowe.
nudge-colleague = W małym zespole to jak nazwisko.
nudge-quote = Może własnymi słowami?
nudge-watched = Jedno z twoich wrażliwych słów.

## After a change in which something was replaced

marks-earlier = Usunąć to także z wcześniejszych wersji tej notatki?
marks-earlier-remove = Usuń wszędzie
marks-earlier-keep = Zostaw wcześniejsze wersje
marks-earlier-removed = Wcześniejsze wersje tej notatki zostały usunięte.
marks-backups = Kopie zapasowe zrobione przed dzisiejszym dniem nadal to zawierają, dopóki nie zastąpią ich nowsze.

## Settings

watch-title = Wrażliwe słowa
watch-about = Gdy piszesz, Inbetween podkreśla kropkami to, co może wskazywać na konkretną osobę. Nigdy cię nie zatrzymuje i sprawdza tylko na tym komputerze. Możesz dodać własne słowa.
own-words-watch = Pytaj mnie o te słowa
own-words-about-watch = Nazwiska osób, nazwy ulic, miejsc lub oddziałów, które mogłyby kogoś zdradzić.
own-words-none-watch = Na razie nie ma słów.
own-words-leave = O te nie pytaj
own-words-about-leave = Słowa, które są podkreślane kropkami, a na nikogo nie wskazują.
own-words-none-leave = Na razie nie ma słów.
own-word-add-label = Kolejne słowo albo kilka słów, które tworzą całość
own-word-add = Dodaj
own-word-remove = Usuń
own-word-remove-of = Usuń: { $word }
own-word-capitals = Wielkość liter nie ma znaczenia.
