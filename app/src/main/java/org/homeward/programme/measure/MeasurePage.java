package org.homeward.programme.measure;

import java.util.List;
import org.homeward.kernel.London;
import org.homeward.ui.Form;
import org.homeward.ui.FormPage;
import org.homeward.ui.Option;
import org.jspecify.annotations.Nullable;

/** One measure: how it is counted, its value on a day, what stands beside it, and its months. */
public record MeasurePage(
        Asked asked,
        Counted counted,
        List<Measured.Beside> besides,
        @Nullable Trend trend) implements FormPage {
    @Override
    public String title() {
        return counted.definition().name();
    }

    @Override
    public Form form() {
        return asked.form();
    }

    String day() {
        return London.words(asked.day());
    }

    Definition definition() {
        return counted.definition();
    }

    String path() {
        return MeasuresPage.PATH + "/" + definition().id();
    }

    String rows() {
        return path() + "/rows?" + asked.query();
    }

    String back() {
        return MeasuresPage.PATH + "?" + asked.query();
    }

    static List<Option> borders() {
        return MeasuresPage.borders();
    }
}
