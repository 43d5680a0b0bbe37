package org.homeward.postgres;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.Map;
import java.util.Properties;

/** The random passwords of one folder's three roles, kept in a file only its owner can read. */
record RolePasswords(Credentials superuser, Credentials migrator, Credentials app) {

    static final String SUPERUSER = "postgres";
    static final String MIGRATOR = "homeward_migrator";
    static final String APP = "homeward_app";

    static RolePasswords readFrom(Path file) throws IOException {
        Properties kept = PrivateFile.read(file);
        return new RolePasswords(role(SUPERUSER, kept), role(MIGRATOR, kept), role(APP, kept));
    }

    static RolePasswords readOrCreate(Path file) throws IOException {
        if (!Files.exists(file)) {
            PrivateFile.write(file, Map.of(SUPERUSER, random(), MIGRATOR, random(), APP, random()));
        }
        return readFrom(file);
    }

    private static Credentials role(String name, Properties kept) throws IOException {
        String password = kept.getProperty(name, "");
        if (!password.matches("[A-Za-z0-9_-]{32,}")) {
            throw new IOException("the file of passwords is damaged; restore credentials.properties from your backup");
        }
        return new Credentials(name, password);
    }

    private static String random() {
        byte[] secret = new byte[32];
        new SecureRandom().nextBytes(secret);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(secret);
    }
}
