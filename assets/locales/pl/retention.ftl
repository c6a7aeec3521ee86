# How long the text of notes is kept.

retention-label = Słowa moich notatek
retention-never = zostają
retention-months = { NUMBER($months) ->
    [6] są usuwane po pół roku
    [12] są usuwane po roku
    [24] są usuwane po dwóch latach
   *[other] są usuwane po { NUMBER($years) } latach
  }
retention-about = Gdy ten czas minie, słowa notatki są usuwane, razem z tagami i wcześniejszymi wersjami. Zostają jej dzień, oceny, wybory, role i odpowiedzi o granicach. Czas liczy się od dnia notatki albo od dnia, w którym ją po raz pierwszy zapisano.
retention-announced = Zanim jakiekolwiek słowa znikną, ekran Dzisiaj mówi o tym przez dwa tygodnie. Każdą z tych notatek możesz zachować. Zmiana w tym miejscu niczego od razu nie usuwa.
retention-backups = Wcześniejsze kopie zapasowe nadal mają te słowa, dopóki nie zastąpią ich nowsze. Kopie gdzie indziej mają je tak długo, jak tam są.
retention-soon = Słowa, które wkrótce zostaną usunięte
retention-none = W ciągu najbliższych dwóch tygodni żadne nie znikną.
retention-goes-on = Zostaną usunięte { $day } albo trochę później, jeśli Inbetween nie będzie otwarty.
retention-changing = Zostają, dopóki zmiana tej notatki nie jest dokończona.
retention-keep = Zachowaj te słowa
retention-keep-this = Zachowaj te słowa: { $note }
retention-kept = Notatki, których słowa zostają
retention-let-go = Traktuj jak pozostałe
retention-let-go-this = Traktuj jak pozostałe: { $note }
retention-is-kept = Te słowa zostają.
retention-is-let-go = Te słowa są znów traktowane jak pozostałe.

text-expired = Słowa tej notatki zostały usunięte, zgodnie z wyborem w Ustawieniach.
today-text-expires = Słowa niektórych starszych notatek wkrótce zostaną usunięte.
today-text-expires-see = Zobacz których
