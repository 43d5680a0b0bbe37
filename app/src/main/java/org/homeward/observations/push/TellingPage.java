package org.homeward.observations.push;

import java.util.Arrays;
import java.util.List;
import org.homeward.ui.Form;
import org.homeward.ui.FormPage;
import org.homeward.ui.Option;

/** Having this device told of calls for help; the devices of this person that are, and whether it works. */
public record TellingPage(Form form, String key, List<ToldDevice> devices) implements FormPage {
    public TellingPage {
        devices = List.copyOf(devices);
    }

    @Override
    public String title() {
        return "Tell this device";
    }

    public List<Option> wants() {
        return Arrays.stream(Wants.values())
                .map(one -> Option.of(one.name(), one.choice()))
                .toList();
    }

    public List<Option> lasts() {
        return List.of(
                Option.of("shift", "This shift").explained("12 hours"), Option.of("always", "Until I turn it off"));
    }
}
