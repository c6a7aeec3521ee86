//! Tries to make a vault in the folder given, and says how that ended.

use vault::{NewPassphrase, Passphrase, VaultFolder, WorkFactor, create};

fn main() {
    let data = std::env::args_os().nth(1).expect("a folder");
    let passphrase = Passphrase::from_typed("the heron waited by the tram stop").expect("short enough");
    let chosen = NewPassphrase::choose(&passphrase).expect("strong enough");
    let create_schema = |db: &mut vault::rusqlite::Connection| -> vault::Result<()> {
        Ok(db.execute_batch("CREATE TABLE note (body TEXT)")?)
    };
    match create(&VaultFolder::within(data.as_ref()), &chosen, WorkFactor::FOR_TESTS, create_schema) {
        Ok(_) => println!("made"),
        Err(error) => println!("refused {error:?}"),
    }
}
