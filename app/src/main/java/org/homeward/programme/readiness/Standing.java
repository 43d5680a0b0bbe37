package org.homeward.programme.readiness;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import org.homeward.kernel.London;

/** One link of one home on a day, what is missing before it, and the services that hang on it, near or far. */
public record Standing(ChainLink link, Finding finding, Hold hold, List<ChainLink> missing, List<ChainLink> services) {
    public Standing {
        missing = List.copyOf(missing);
        services = List.copyOf(services);
    }

    /** "Proxy ordering, care record grant". */
    public static String names(List<ChainLink> links) {
        return links.stream().map(ChainLink::name).collect(Collectors.joining(", "));
    }

    /** "3 services depend on this: secure mail, proxy ordering, care record grant", or nothing. */
    public String knockOn() {
        return switch (services.size()) {
            case 0 -> "";
            case 1 -> "1 service depends on this: " + names(services);
            default -> services.size() + " services depend on this: " + names(services);
        };
    }

    /** "Publish the DSPT at Standards Met (Registered manager)": what makes it true, and who can do it. */
    public String step() {
        return link.action() + " (" + link.takenBy() + ")";
    }

    /** "First: secure mail, kit" where it waits, "It needs ICO registration" where it is in use without it, or nothing. */
    public String lacks() {
        if (missing.isEmpty()) {
            return "";
        }
        return switch (hold) {
            case BLOCKED -> "First: " + names(missing);
            case AT_RISK -> "It needs " + names(missing);
            default -> "";
        };
    }

    /** "DSPT Standards Met lapses after 30 Jun 2027. 3 services depend on this: …", or nothing when it has no last day. */
    public String lapsing() {
        LocalDate last = finding.lapsesOn();
        String knockOn = knockOn().isEmpty() ? "" : " " + knockOn() + ".";
        return last == null ? "" : link.name() + " lapses after " + London.words(last) + "." + knockOn;
    }
}
