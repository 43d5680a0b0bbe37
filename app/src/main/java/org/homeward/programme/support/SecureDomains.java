package org.homeward.programme.support;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;

/** Which addresses a mail may go to as it is: domains that meet the secure email standard (DCB1596). nhs.uk as such does not. */
record SecureDomains(Set<String> exactly, Set<String> below) {
    private static final SecureDomains SHIPPED = read();

    SecureDomains {
        exactly = Set.copyOf(exactly);
        below = Set.copyOf(below);
    }

    /** How a mail may go to an address. */
    enum Verdict {
        SECURE("Safe address."),
        ENCRYPTED("Not a safe address: mail to it is encrypted."),
        REFUSED("This is no email address.");

        private final String words;

        Verdict(String words) {
            this.words = words;
        }

        String words() {
            return words;
        }
    }

    static SecureDomains shipped() {
        return SHIPPED;
    }

    Verdict judge(String address) {
        if (!TypedContact.MAIL.matcher(address).matches()) {
            return Verdict.REFUSED;
        }
        String domain = address.substring(address.lastIndexOf('@') + 1).toLowerCase(Locale.ROOT);
        boolean secure = exactly.contains(domain) || below.stream().anyMatch(root -> domain.endsWith("." + root));
        return secure ? Verdict.SECURE : Verdict.ENCRYPTED;
    }

    private static SecureDomains read() {
        Set<String> exactly = new HashSet<>();
        Set<String> below = new HashSet<>();
        for (String line : lines()) {
            String[] cells = line.split(",", 3);
            (cells[1].equals("below") ? below : exactly).add(cells[0]);
        }
        return new SecureDomains(exactly, below);
    }

    private static List<String> lines() {
        try (InputStream file =
                Objects.requireNonNull(SecureDomains.class.getResourceAsStream("/programme/secure-domains.csv"))) {
            List<String> lines = new ArrayList<>(new String(file.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .toList());
            lines.removeFirst();
            return lines;
        } catch (IOException e) {
            throw new UncheckedIOException("The list of secure domains cannot be read", e);
        }
    }
}
