package org.homeward.pilot;

import java.util.List;
import java.util.Random;

/** Made-up names of people who lived and worked in the homes of the pilot. */
record PilotNames(Random random) {
    private static final List<String> OLD_WOMEN = List.of(
            "Agnes",
            "Audrey",
            "Betty",
            "Constance",
            "Doreen",
            "Edna",
            "Freda",
            "Gladys",
            "Hilda",
            "Irene",
            "Kathleen",
            "Lilian",
            "Mavis",
            "Nellie",
            "Phyllis",
            "Rita",
            "Sylvia",
            "Thelma",
            "Vera",
            "Winifred");
    private static final List<String> OLD_MEN = List.of(
            "Albert",
            "Bernard",
            "Cyril",
            "Derek",
            "Ernest",
            "Frank",
            "Gordon",
            "Herbert",
            "Ivor",
            "Kenneth",
            "Leonard",
            "Norman",
            "Reginald",
            "Sidney",
            "Stanley",
            "Walter");
    private static final List<String> CARERS = List.of(
            "Aisha",
            "Bogdan",
            "Chloe",
            "Divya",
            "Emeka",
            "Fiona",
            "Grzegorz",
            "Holly",
            "Ines",
            "Jamal",
            "Kirsty",
            "Lewis",
            "Mei",
            "Natalia",
            "Owen",
            "Precious",
            "Rhys",
            "Sadia",
            "Tomasz",
            "Violeta");
    private static final List<String> FAMILIES = List.of(
            "Abbott",
            "Bunn",
            "Catchpole",
            "Daynes",
            "Eke",
            "Fulcher",
            "Goodrum",
            "Howlett",
            "Ives",
            "Jermy",
            "Kerrison",
            "Lusher",
            "Mallett",
            "Nudd",
            "Palgrave",
            "Riches",
            "Spink",
            "Thirtle",
            "Utting",
            "Wymer",
            "Youngs");

    String woman() {
        return one(OLD_WOMEN);
    }

    String man() {
        return one(OLD_MEN);
    }

    String carer() {
        return one(CARERS);
    }

    String family() {
        return one(FAMILIES);
    }

    private String one(List<String> names) {
        return names.get(random.nextInt(names.size()));
    }
}
