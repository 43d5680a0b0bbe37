package org.homeward.residents.register;

import static org.assertj.core.api.Assertions.assertThat;

import org.homeward.residents.Household;
import org.homeward.residents.Resident;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SearchWordsTest {
    private final Resident ada = Household.ada();
    private final Resident zoe = Household.zoe();

    @ParameterizedTest
    @ValueSource(strings = {"", "fin", "FINCH", "ada f", "finch, ada", "addie", "  Mrs Finch ", "3", "rm 3", "Room 3"})
    void ada_is_found_by_parts_of_her_names_and_by_her_room(String typed) {
        assertThat(SearchWords.of(typed).find(ada)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"9990012342", "999 001 2342", "999-001-2342", "0012342", "2342"})
    void ada_is_found_by_her_nhs_number_with_or_without_blanks(String typed) {
        assertThat(SearchWords.of(typed).find(ada)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"finch okafor", "1", "33", "9990012343", "%", "_", "'"})
    void ada_is_not_found_by_what_she_is_not(String typed) {
        assertThat(SearchWords.of(typed).find(ada)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"zoe", "ZOË", "o'bruckner", "O’Brück", "12", "bed b", "12 zoe"})
    void accents_capitals_and_apostrophes_do_not_matter(String typed) {
        assertThat(SearchWords.of(typed).find(zoe)).isTrue();
    }

    @Test
    void a_polish_l_is_found_by_a_plain_one() {
        assertThat(SearchWords.of("ludmila").find(Household.ludmila())).isTrue();
        assertThat(SearchWords.of("12").find(Household.ludmila())).isTrue();
        assertThat(SearchWords.of("1").find(Household.ludmila())).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"12", "G12", "g12", "room 12", "Rm G12"})
    void a_room_is_found_by_its_number_whatever_letter_stands_before_it(String typed) {
        assertThat(SearchWords.of(typed).find(Household.inRoom("G12"))).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"1", "2", "G1", "112", "G"})
    void half_a_room_is_no_room(String typed) {
        assertThat(SearchWords.of(typed).find(Household.inRoom("G12"))).isFalse();
    }
}
