package org.homeward.programme.support;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import org.homeward.directory.CareHome.Rating;
import org.homeward.ui.Form;
import org.homeward.ui.FormPage;
import org.homeward.ui.Option;

/** A mail as it is written: which homes, the text, and who would get it. */
public record NewMailingPage(Form form, Offered offered, List<Letter> letters, List<Recipient> homes, String sender)
        implements FormPage {
    static final String PATH = MailingsPage.PATH + "/new";

    private static final int SHOWN = 50;

    public NewMailingPage {
        letters = List.copyOf(letters);
        homes = List.copyOf(homes);
    }

    @Override
    public String title() {
        return "Write a mail";
    }

    String segment() {
        return Segment.of(form).words(offered);
    }

    long reached() {
        return homes.stream().filter(Recipient::isReached).count();
    }

    long encrypted() {
        return homes.stream().filter(Recipient::isEncrypted).count();
    }

    /** Those without an address first: something can be done about them. */
    List<Recipient> shown() {
        return homes.stream()
                .sorted(Comparator.comparing(Recipient::isReached))
                .limit(SHOWN)
                .toList();
    }

    boolean hasMore() {
        return homes.size() > SHOWN;
    }

    /** How the text reads at the first home. */
    String example(String field) {
        return homes.isEmpty() ? form.value(field) : Letter.filled(form.value(field), homes.getFirst(), sender);
    }

    List<Option> templates() {
        return letters.stream()
                .map(letter -> Option.of(letter.slug(), letter.title()))
                .toList();
    }

    List<Option> care() {
        return List.of(Option.of("NURSING", "With nursing"), Option.of("RESIDENTIAL", "Without nursing"));
    }

    List<Option> ratings() {
        return Arrays.stream(Rating.values())
                .map(rating -> Option.of(
                        rating.name(),
                        rating.name().charAt(0)
                                + rating.name()
                                        .substring(1)
                                        .toLowerCase(Locale.UK)
                                        .replace('_', ' ')))
                .toList();
    }
}
