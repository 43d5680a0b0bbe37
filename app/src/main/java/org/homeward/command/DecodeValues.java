package org.homeward.command;

import java.io.BufferedOutputStream;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.Callable;
import org.homeward.clinical.gatt.Decoding;
import org.homeward.clinical.gatt.Gatt;
import org.homeward.command.Failure.Refused;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Says what the octets of a Bluetooth device mean; needs no database. */
@Command(
        name = "decode",
        description = "Say as JSON what a Bluetooth health device sent.",
        mixinStandardHelpOptions = true)
final class DecodeValues implements Callable<Integer> {
    @Parameters(index = "0", arity = "0..1", paramLabel = "CHARACTERISTIC", description = "For example 0x2A35.")
    private @Nullable String characteristic;

    @Parameters(
            index = "1",
            arity = "0..1",
            paramLabel = "HEX",
            description = "The octets, for example 00780050005d00.")
    private String hex = "";

    @Option(
            names = "--file",
            paramLabel = "VECTORS.json",
            description = "Decode every value of a file with a list \"vectors\" of id, characteristic and hex.")
    private @Nullable String file;

    @Override
    public Integer call() throws IOException {
        try (PrintStream out = new PrintStream(
                new BufferedOutputStream(new FileOutputStream(FileDescriptor.out)), false, StandardCharsets.UTF_8)) {
            return file == null ? one(out) : all(file, out);
        }
    }

    /** A device's faulty value is an answer; what was typed wrong is a failure. */
    private int one(PrintStream out) {
        if (characteristic == null) {
            throw new Refused("Name the characteristic and its octets, for example: decode 0x2A35 00780050005d00");
        }
        Decoding decoding = Gatt.decode(characteristic, hex);
        out.println(DecodedJson.of(decoding));
        return decoding instanceof Decoding.BadHex || decoding instanceof Decoding.UnknownCharacteristic ? 1 : 0;
    }

    private static int all(String file, PrintStream out) throws IOException {
        try (InputStream values = TypedFile.open(file)) {
            DecodedJson.ofAll(values, out::println);
        }
        return 0;
    }
}
