package org.homeward.command;

import java.nio.file.Path;
import org.homeward.postgres.DataFolder;
import picocli.CommandLine.Option;

/** Where the data are: the same option for every command. */
final class DataOption {
    @Option(
            names = "--data",
            description = "Folder of the data (default: ${DEFAULT-VALUE}).",
            defaultValue = "${env:HOMEWARD_DATA:-.homeward/data}")
    Path folder = Path.of(".homeward/data");

    DataFolder data() {
        return new DataFolder(folder);
    }

    boolean isFresh() {
        return !data().isBegun();
    }

    /** Before what only reads: a mistyped folder must not become new and empty data, of which all looks well. */
    void refuseNowhere() {
        if (!Store.isOwn() && !data().isBegun()) {
            throw new Failure.Refused(
                    "There are no data of Homeward in " + folder + ". Say where they are with --data.");
        }
    }
}
