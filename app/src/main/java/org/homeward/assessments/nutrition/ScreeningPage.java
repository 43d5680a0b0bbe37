package org.homeward.assessments.nutrition;

import java.util.Arrays;
import java.util.List;
import org.homeward.assessments.Visit;
import org.homeward.clinical.nutrition.Risk;
import org.homeward.ui.Form;
import org.homeward.ui.FormPage;
import org.homeward.ui.Option;

/** Screening for malnutrition: what is known already stands in the fields. */
public record ScreeningPage(Visit visit, Form form) implements FormPage {
    @Override
    public String title() {
        return "Weight and eating of " + visit.called();
    }

    String action() {
        return visit.path() + "/screenings";
    }

    List<Option> weightSources() {
        return Arrays.stream(WeightSource.values())
                .map(source -> Option.of(source.name(), capital(source.words())))
                .toList();
    }

    List<Option> heightSources() {
        return Arrays.stream(HeightSource.values())
                .map(source -> Option.of(source.name(), capital(source.words())))
                .toList();
    }

    List<Option> confounders() {
        return Arrays.stream(Confounder.values())
                .map(confounder -> Option.of(confounder.name(), capital(confounder.words())))
                .toList();
    }

    List<Option> risks() {
        return List.of(
                Option.of(Risk.LOW.name(), "Low").explained("Well fed, no weight lost, eats as always"),
                Option.of(Risk.MEDIUM.name(), "Medium")
                        .explained("Thin, or clothes and rings are looser, or eats less"),
                Option.of(Risk.HIGH.name(), "High").explained("Very thin, or much weight lost, or hardly eats"));
    }

    private static String capital(String words) {
        return words.substring(0, 1).toUpperCase(java.util.Locale.UK) + words.substring(1);
    }
}
