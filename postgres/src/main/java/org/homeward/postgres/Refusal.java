package org.homeward.postgres;

import java.nio.file.Path;
import java.util.List;

/** Why the database was not started, in a sentence that says what to do next. */
public sealed interface Refusal {

    /** Plain English for the person at the keyboard. */
    String sentence();

    /** Another process runs the database of this folder. */
    record AlreadyRunning(Path folder, String holder) implements Refusal {
        @Override
        public String sentence() {
            return "The data in %s are in use by %s. Use that one, or stop it first and start again."
                    .formatted(folder, holder);
        }
    }

    /** The data were made by another account. */
    record BelongsToAnotherAccount(Path folder, String owner) implements Refusal {
        @Override
        public String sentence() {
            return "The data in %s belong to the account %s. Start Homeward as that account, or choose another folder with --data."
                    .formatted(folder, owner);
        }
    }

    /** We are root, PostgreSQL refuses root, and no way to give root up worked. */
    record CannotGiveUpRoot(Path folder, List<String> tried) implements Refusal {
        @Override
        public String sentence() {
            return "PostgreSQL does not run as root, and giving root up did not work (%s). Start Homeward as an ordinary user, or keep the data in a folder that every account may enter, such as --data /var/lib/homeward. The folder was %s."
                    .formatted(String.join("; ", tried), folder);
        }
    }

    /** We carry no PostgreSQL for this kind of machine. */
    record NoBinaries(String machine) implements Refusal {
        @Override
        public String sentence() {
            return "Homeward was built without a PostgreSQL for this kind of machine (%s). Build it on this machine with ./homeward mvn package, or give it a PostgreSQL server of your own."
                    .formatted(machine);
        }
    }

    /** The data were written by another major version of PostgreSQL. */
    record OtherVersion(Path folder, String found, String needed) implements Refusal {
        @Override
        public String sentence() {
            return "The data in %s were written by PostgreSQL %s and this Homeward carries PostgreSQL %s. Start them with the Homeward that wrote them, export, and import here."
                    .formatted(folder, found, needed);
        }
    }

    /** A database server left by an earlier start does not stop. */
    record LeftoverWillNotStop(Path folder, long pid) implements Refusal {
        @Override
        public String sentence() {
            return "A database server from an earlier start (process %d) still uses %s and does not stop. Stop it yourself, or restart this machine, then start Homeward again."
                    .formatted(pid, folder);
        }
    }

    /** PostgreSQL or initdb ended with an error. */
    record DidNotStart(Path log, String lastWords) implements Refusal {
        @Override
        public String sentence() {
            return "PostgreSQL did not start. Its last words were: %s. Read more in %s, then start Homeward again."
                    .formatted(lastWords, log);
        }
    }

    /** PostgreSQL found no room to write. */
    record DiskFull(Path folder) implements Refusal {
        @Override
        public String sentence() {
            return "The disk that holds %s is full, so PostgreSQL did not start. Free some space there. Delete nothing in that folder itself."
                    .formatted(folder);
        }
    }

    /** What a database needs is not in the folder, or not as PostgreSQL wrote it. */
    record Damaged(Path folder, String what) implements Refusal {
        @Override
        public String sentence() {
            return "The database in %s is damaged: %s. Put the folder back from your backup, or choose another folder with --data."
                    .formatted(folder, what);
        }
    }

    /** The folder cannot be read or written. */
    record FolderUnusable(Path folder, String reason) implements Refusal {
        @Override
        public String sentence() {
            return "The folder %s cannot be used: %s. Make it writable and check that the disk is not full, or choose another folder with --data."
                    .formatted(folder, reason);
        }
    }
}
