# How long the text of notes is kept.

retention-label = Slova mých poznámek
retention-never = zůstávají
retention-months = { NUMBER($months) ->
    [6] se odstraní po půl roce
    [12] se odstraní po roce
    [24] se odstraní po dvou letech
   *[other] se odstraní po { NUMBER($years) } letech
  }
retention-about = Až ta doba uplyne, odstraní se slova v poznámce, její štítky a dřívější verze. Zůstane její den, hodnocení, volby, role a odpovědi o hranicích. Doba běží ode dne poznámky, nebo ode dne jejího prvního uložení.
retention-announced = Než se nějaká slova odstraní, je to dva týdny předem napsané na Dnes a kteroukoli poznámku si můžeš nechat. Změna tady nic neodstraní hned.
retention-backups = Dřívější zálohy ta slova ještě mají, dokud je nenahradí novější. Kopie jinde je mají, dokud tam jsou.
retention-soon = Slova, která se brzy odstraní
retention-none = V příštích dvou týdnech se žádná neodstraní.
retention-goes-on = Odstraní se { $day }, nebo o něco později, pokud se Inbetween neotevře.
retention-changing = Zůstává, dokud má tato poznámka nedokončenou úpravu.
retention-keep = Nechat tato slova
retention-keep-this = Nechat tato slova: { $note }
retention-kept = Poznámky, jejichž slova zůstávají
retention-let-go = Zacházet s nimi jako s ostatními
retention-let-go-this = Zacházet s nimi jako s ostatními: { $note }
retention-is-kept = Tato slova zůstávají.
retention-is-let-go = S těmito slovy se zase zachází jako s ostatními.

text-expired = Slova této poznámky jsou odstraněná, jak je zvoleno v Nastavení.
today-text-expires = Slova některých starších poznámek se brzy odstraní.
today-text-expires-see = Ukázat které
