package org.homeward.observations.round;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.homeward.Browser;
import org.homeward.HomewardTest;
import org.homeward.clinical.plausibility.Measure;
import org.homeward.clinical.signs.Parameter;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** A reading has one name: on its field, in what is said of it, on the chart and in the table of a saved set. */
class OneWordTest extends HomewardTest {
    private static final Pattern FORM = Pattern.compile("/homes/[^\"]+/observations/new");
    private static final Pattern NAME = Pattern.compile("<(?:label|legend) [^>]*>([^<]+)<");

    @ParameterizedTest
    @EnumSource
    void the_form_calls_a_reading_as_its_refusals_do(Parameter parameter) {
        String reading = reading(parameter, form());
        Matcher name = NAME.matcher(reading);
        assertThat(name.find()).isTrue();
        assertThat(name.group(1).strip().toLowerCase(Locale.UK)).startsWith(parameter.words());
        assertThat(reading)
                .contains(" measure " + parameter.words())
                .contains("Why is there no reading of " + parameter.words() + "?");
    }

    @ParameterizedTest
    @CsvSource({
        "RESPIRATION_RATE, RESPIRATION_RATE",
        "OXYGEN_SATURATION, OXYGEN_SATURATION",
        "SYSTOLIC, SYSTOLIC_BLOOD_PRESSURE",
        "DIASTOLIC, SYSTOLIC_BLOOD_PRESSURE",
        "PULSE, PULSE",
        "TEMPERATURE, TEMPERATURE"
    })
    void what_is_said_of_a_surprising_reading_calls_it_the_same(Measure measure, Parameter parameter) {
        assertThat(measure.words().toLowerCase(Locale.UK)).endsWith(parameter.words());
    }

    @Test
    void the_two_blood_pressures_are_told_apart_by_the_words_of_their_fields() {
        String reading = reading(Parameter.SYSTOLIC_BLOOD_PRESSURE, form());
        assertThat(reading).contains(field(Measure.SYSTOLIC), field(Measure.DIASTOLIC));
    }

    @ParameterizedTest
    @EnumSource
    void the_chart_calls_a_reading_the_same(Parameter parameter) {
        Browser joan = signedIn("joan.miller@beechwood.example");
        String chart = joan.get(form(joan).replace("/new", "")).text();
        assertThat(chart.toLowerCase(Locale.UK))
                .contains(">" + parameter.words())
                .contains("<th scope=\"col\">" + parameter.words());
    }

    /** "Top (systolic)", of "Top (systolic) blood pressure". */
    private static String field(Measure measure) {
        return measure.words().replace(" blood pressure", "");
    }

    private static String reading(Parameter parameter, String form) {
        int start = form.indexOf("data-reading=\"" + parameter.key() + "\"");
        int end = form.indexOf("data-reading=", start + 1);
        return form.substring(start, end < 0 ? form.length() : end);
    }

    private String form() {
        Browser joan = signedIn("joan.miller@beechwood.example");
        return joan.get(form(joan)).text();
    }

    private static String form(Browser joan) {
        Matcher found = FORM.matcher(joan.get("/").text());
        assertThat(found.find()).isTrue();
        return found.group();
    }
}
