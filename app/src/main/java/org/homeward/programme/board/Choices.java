package org.homeward.programme.board;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.homeward.directory.CareHome.Rating;
import org.homeward.kernel.OrganisationName;
import org.homeward.programme.home.HomeInJourney;
import org.homeward.ui.Option;

/** What a board can be narrowed to: the places and networks that its homes have. */
record Choices(List<Option> places, List<Option> networks) {
    Choices {
        places = List.copyOf(places);
        networks = List.copyOf(networks);
    }

    static Choices of(Collection<HomeInJourney> homes) {
        Set<String> places = homes.stream().map(at -> at.home().place()).collect(Collectors.toCollection(TreeSet::new));
        Set<String> networks = homes.stream()
                .flatMap(at -> at.home().networks().stream())
                .collect(Collectors.toCollection(TreeSet::new));
        return new Choices(options(places), options(networks));
    }

    private static List<Option> options(Set<String> names) {
        return names.stream()
                .filter(name -> !name.isEmpty())
                .map(name -> Option.of(name, OrganisationName.shown(name)))
                .toList();
    }

    static List<Option> care() {
        return List.of(Option.of(Sieve.NURSING, "With nursing"), Option.of(Sieve.RESIDENTIAL, "Without nursing"));
    }

    static List<Option> ratings() {
        return Stream.concat(
                        Stream.of(Rating.values()).map(rating -> Option.of(rating.code(), words(rating.code()))),
                        Stream.of(Option.of(Sieve.UNRATED, "Not rated")))
                .toList();
    }

    private static String words(String code) {
        return code.substring(0, 1).toUpperCase(java.util.Locale.UK)
                + code.substring(1).replace('-', ' ');
    }
}
