package org.homeward.access.audit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumSet;
import org.homeward.access.Deed;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class AuditSheetTest {
    @ParameterizedTest
    @ValueSource(strings = {"=1+1", "+44 1632", "-2", "@SUM(A1)", " =1", "\t=1", "|cmd", "%x"})
    void what_a_spreadsheet_would_run_stands_behind_an_apostrophe(String words) {
        assertThat(AuditSheet.cell(words)).isEqualTo("'" + words);
    }

    @ParameterizedTest
    @ValueSource(strings = {"Joan Miller, nurse, Beechwood House", "NEWS2 3", "", "a=1"})
    void other_words_stay_as_they_are(String words) {
        assertThat(AuditSheet.cell(words)).isEqualTo(words);
    }

    @ParameterizedTest
    @EnumSource
    void every_look_is_of_the_kind_look(Deed deed) {
        boolean look = deed.name().startsWith("LOOKED_")
                || EnumSet.of(Deed.SEARCHED, Deed.TOOK_COPY, Deed.PRINTED_ROUND).contains(deed);

        assertThat(deed.kind() == Deed.Kind.LOOK).as(deed.name()).isEqualTo(look);
    }
}
