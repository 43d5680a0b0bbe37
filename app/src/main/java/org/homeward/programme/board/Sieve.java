package org.homeward.programme.board;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.homeward.programme.home.HomeInJourney;
import org.homeward.ui.Form;

/** Which homes a board shows, as its address says; an empty text lets everybody through. */
record Sieve(String place, String network, String provider, String care, String rating) {
    static final String PLACE = "place";
    static final String NETWORK = "network";
    static final String PROVIDER = "provider";
    static final String CARE = "care";
    static final String RATING = "rating";
    static final String NURSING = "nursing";
    static final String RESIDENTIAL = "residential";
    static final String UNRATED = "not-rated";

    static Sieve of(Form form) {
        return new Sieve(
                form.value(PLACE), form.value(NETWORK), form.value(PROVIDER), form.value(CARE), form.value(RATING));
    }

    boolean lets(HomeInJourney.Home home) {
        return (place.isEmpty() || place.equals(home.place()))
                && (network.isEmpty() || home.networks().contains(network))
                && home.provider().toLowerCase(Locale.UK).contains(provider.toLowerCase(Locale.UK))
                && (care.isEmpty() || care.equals(home.withNursing() ? NURSING : RESIDENTIAL))
                && (rating.isEmpty() || rating.equals(home.rating().isEmpty() ? UNRATED : home.rating()));
    }

    /** "place=Norwich&rating=good", or nothing. */
    String query() {
        return Stream.of(
                        List.of(PLACE, place),
                        List.of(NETWORK, network),
                        List.of(PROVIDER, provider),
                        List.of(CARE, care),
                        List.of(RATING, rating))
                .filter(pair -> !pair.getLast().isEmpty())
                .map(pair -> pair.getFirst() + "=" + URLEncoder.encode(pair.getLast(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
    }
}
