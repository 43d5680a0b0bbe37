package org.homeward.programme.office;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.homeward.directory.Codes;
import org.homeward.directory.Directory;
import org.homeward.directory.Link;
import org.homeward.directory.LinkKind;
import org.homeward.directory.Organisation;
import org.homeward.directory.OrganisationKind;
import org.homeward.ui.Form;
import org.springframework.stereotype.Component;

/** Finds the organisation that somebody typed: by its code, by its whole name, or by a part that only one has. */
@Component
public class Picking {
    private static final int MOST = 6;
    private static final Pattern CODE_BEHIND = Pattern.compile(".*\\(([A-Za-z0-9-]+)\\)");
    private final Directory directory;

    Picking(Directory directory) {
        this.directory = directory;
    }

    /** "Beechwood House (VLX01)": what this reads back. */
    public static String words(Organisation organisation) {
        String code = code(organisation.codes());
        return code.isEmpty() ? organisation.name() : organisation.name() + " (" + code + ")";
    }

    public Picked pick(Form form, String field, OrganisationKind... kinds) {
        String typed = form.value(field);
        if (typed.isEmpty()) {
            return new Picked(form.refuse(field, "Type a name or a code, for example VLX01."), null);
        }
        Optional<Organisation> coded =
                byCode(typed).filter(found -> Stream.of(kinds).anyMatch(kind -> kind == found.kind()));
        if (coded.isPresent()) {
            return new Picked(form.with(field, words(coded.get())), coded.get());
        }
        List<Organisation> found = new ArrayList<>();
        for (OrganisationKind kind : kinds) {
            found.addAll(directory.search(kind, typed, MOST));
        }
        List<Organisation> named =
                found.stream().filter(one -> one.name().equalsIgnoreCase(typed)).toList();
        List<Organisation> left = named.isEmpty() ? found : named;
        return switch (left.size()) {
            case 0 -> new Picked(form.refuse(field, "Nobody in the directory fits. Type a part of the name."), null);
            case 1 -> new Picked(form.with(field, words(left.getFirst())), left.getFirst());
            default -> new Picked(form.refuse(field, "More than one fits: " + list(left)), null);
        };
    }

    /** Who operates a home on a day; the organisation itself where that is not known. */
    public Organisation provider(Organisation organisation, java.time.LocalDate day) {
        return directory.linksOf(organisation.id(), day).stream()
                .filter(link -> link.kind() == LinkKind.OPERATED_BY && link.direction() == Link.Direction.OUTWARD)
                .map(Link::other)
                .findFirst()
                .orElse(organisation);
    }

    private Optional<Organisation> byCode(String typed) {
        Matcher behind = CODE_BEHIND.matcher(typed);
        String code = behind.matches() ? behind.group(1) : typed;
        return directory.findByOds(code).or(() -> directory.findByCqcLocation(code));
    }

    private static String list(List<Organisation> found) {
        return found.stream().limit(MOST).map(Picking::words).collect(Collectors.joining("; ", "", ". Type the code."));
    }

    private static String code(Codes codes) {
        return Stream.of(codes.ods(), codes.cqcLocation())
                .filter(code -> code != null)
                .map(String::valueOf)
                .findFirst()
                .orElse("");
    }
}
