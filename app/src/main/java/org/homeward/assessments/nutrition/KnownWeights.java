package org.homeward.assessments.nutrition;

import java.time.LocalDate;
import java.time.Period;
import java.util.Objects;
import java.util.stream.Stream;
import org.homeward.assessments.Typed;
import org.homeward.assessments.Visit;
import org.homeward.assessments.Whose;
import org.homeward.clinical.nutrition.WeighIn;
import org.homeward.clinical.nutrition.WeightTrend;
import org.homeward.kernel.London;
import org.homeward.observations.Weights;
import org.homeward.ui.Form;
import org.springframework.stereotype.Component;

/** The weights that stand in the record: those of the sets, and those of screenings before. */
@Component
public class KnownWeights {
    /** A weight older than a week is asked for again. */
    private static final Period FRESH = Period.ofDays(7);

    private static final Period LOOKED_BACK = Period.ofMonths(7);

    private final Weights weights;
    private final Screenings screenings;

    KnownWeights(Weights weights, Screenings screenings) {
        this.weights = weights;
        this.screenings = screenings;
    }

    /** All of the last seven months. */
    public WeightTrend of(Whose whose, LocalDate today) {
        LocalDate since = today.minus(LOOKED_BACK);
        Stream<WeighIn> ofSets =
                weights
                        .of(
                                whose.home(),
                                whose.resident(),
                                since.atStartOfDay(London.ZONE).toInstant())
                        .weights()
                        .stream();
        return new WeightTrend(Stream.concat(ofSets, ofScreenings(whose))
                .filter(weighed -> !weighed.day().isBefore(since))
                .toList());
    }

    private Stream<WeighIn> ofScreenings(Whose whose) {
        return screenings.of(whose).stream()
                .filter(screening -> screening.entered().counts())
                .flatMap(KnownWeights::weighed);
    }

    /** What was weighed then (a weight from memory is no measurement), and the earlier weight that somebody knew. */
    static Stream<WeighIn> weighed(Screening screening) {
        if (!(screening.found() instanceof Screened.Scored(Measures measures, boolean ill))) {
            return Stream.empty();
        }
        Stream<WeighIn> then = measures.weightSource() == WeightSource.MEASURED
                ? Stream.of(new WeighIn(London.day(screening.entered().at()), measures.weight()))
                : Stream.empty();
        return Stream.concat(then, Stream.ofNullable(measures.earlier()));
    }

    /** A new form with what is known already; whoever fills it in checks it. */
    Form form(Visit visit) {
        WeightTrend trend = of(visit.whose(), visit.today());
        Form form = heightBefore(visit.whose(), Typed.blank());
        WeighIn latest = trend.latest()
                .filter(weighed -> !weighed.day().isBefore(visit.today().minus(FRESH)))
                .orElse(null);
        if (latest != null) {
            form = form.with("weight", Measures.tenths(latest.weight().tenths()))
                    .with("weight-how", WeightSource.MEASURED.name())
                    .with("measured", "yes");
        }
        WeighIn earlier =
                trend.before(latest == null ? visit.today() : latest.day()).orElse(null);
        return earlier == null
                ? form
                : form.with("earlier", "yes")
                        .with("earlier-weight", Measures.tenths(earlier.weight().tenths()))
                        .with("earlier-on", earlier.day().toString());
    }

    private Form heightBefore(Whose whose, Form form) {
        return screenings.of(whose).stream()
                .filter(screening -> screening.entered().counts())
                .map(screening -> screening.found() instanceof Screened.Scored scored ? scored.measures() : null)
                .filter(Objects::nonNull)
                .findFirst()
                .map(before -> form.with(
                                "height", String.valueOf(before.height().centimetres()))
                        .with("height-how", before.heightSource().name()))
                .orElse(form);
    }
}
