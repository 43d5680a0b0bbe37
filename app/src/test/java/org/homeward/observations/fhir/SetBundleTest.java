package org.homeward.observations.fhir;

import static org.assertj.core.api.Assertions.assertThat;

import ca.uhn.fhir.context.FhirContext;
import ca.uhn.fhir.context.support.DefaultProfileValidationSupport;
import ca.uhn.fhir.validation.FhirValidator;
import ca.uhn.fhir.validation.ResultSeverityEnum;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.hl7.fhir.common.hapi.validation.support.CommonCodeSystemsTerminologyService;
import org.hl7.fhir.common.hapi.validation.support.InMemoryTerminologyServerValidationSupport;
import org.hl7.fhir.common.hapi.validation.support.UnknownCodeSystemWarningValidationSupport;
import org.hl7.fhir.common.hapi.validation.support.ValidationSupportChain;
import org.hl7.fhir.common.hapi.validation.validator.FhirInstanceValidator;
import org.homeward.observations.ObservedSet;
import org.homeward.observations.Sittings;
import org.homeward.observations.dispatch.Lettered;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** HZ-38: codes, units and shapes as the clinical dossier 5 has them, and FHIR that the validator of HL7 accepts. */
class SetBundleTest {
    @SuppressWarnings("NullAway.Init")
    private static FhirValidator validator;

    @BeforeAll
    static void start() {
        // the reader of spreadsheets brings another parser of XML, which the validator cannot use
        System.setProperty("javax.xml.stream.XMLInputFactory", "com.ctc.wstx.stax.WstxInputFactory");
        System.setProperty("javax.xml.stream.XMLOutputFactory", "com.ctc.wstx.stax.WstxOutputFactory");
        FhirContext r4 = FhirContext.forR4();
        UnknownCodeSystemWarningValidationSupport unknown = new UnknownCodeSystemWarningValidationSupport(r4);
        ValidationSupportChain support = new ValidationSupportChain(
                new DefaultProfileValidationSupport(r4),
                new InMemoryTerminologyServerValidationSupport(r4),
                new CommonCodeSystemsTerminologyService(r4),
                unknown);
        FhirInstanceValidator instance = new FhirInstanceValidator(support);
        instance.setErrorForUnknownProfiles(false);
        validator = r4.newValidator().registerValidatorModule(instance);
    }

    @AfterAll
    static void stop() {
        System.clearProperty("javax.xml.stream.XMLInputFactory");
        System.clearProperty("javax.xml.stream.XMLOutputFactory");
    }

    static Stream<ObservedSet> sets() {
        return Stream.of(
                Lettered.ILL,
                Lettered.partial(),
                Lettered.onOxygen(),
                Lettered.weighed("5.5"),
                Lettered.weighed("HI"),
                Lettered.correcting(Lettered.ILL),
                Sittings.saved(Sittings.newlyConfused(), Sittings.NOW),
                Sittings.saved(Sittings.SHOCK, Sittings.NOW),
                Sittings.saved(org.homeward.clinical.signs.VitalSigns.none(), Sittings.NOW),
                Sittings.saved(Sittings.noScore(), Sittings.WELL, Sittings.NOW));
    }

    @ParameterizedTest
    @MethodSource("sets")
    void the_validator_of_hl7_finds_no_fault(ObservedSet set) {
        assertThat(validator.validateWithResult(json(set)).getMessages())
                .filteredOn(message -> message.getSeverity().ordinal() >= ResultSeverityEnum.ERROR.ordinal())
                .isEmpty();
    }

    @Test
    void the_validator_of_hl7_would_find_one() {
        String wrong = json(Lettered.ILL).replace("\"status\" : \"final\"", "\"status\" : \"finished\"");
        assertThat(wrong).isNotEqualTo(json(Lettered.ILL));
        assertThat(validator.validateWithResult(wrong).isSuccessful()).isFalse();
    }

    @Test
    void seven_signs_and_the_score_have_the_codes_and_units_of_the_dossier() {
        JsonNode bundle = read(Lettered.ILL);
        assertThat(bundle.at("/type").asString()).isEqualTo("transaction");
        assertThat(entries(bundle).map(SetBundleTest::signature))
                .containsExactly(
                        "9279-1 86290005 22 /min",
                        "2708-6 431314004 97 %",
                        "722742002",
                        "85354-9 75367002 8480-6 72313002 95 mm[Hg] 8462-4 1091811000000102 60 mm[Hg]",
                        "8867-4 78564009 115 /min",
                        "1104441000000107 248234008",
                        "8310-5 386725007 38.5 Cel",
                        "1104051000000101 7 {ScoreOf} 1104301000000104 2 {ScoreOf} 1104311000000102 0 {ScoreOf}"
                                + " 1104331000000105 0 {ScoreOf} 1104341000000101 2 {ScoreOf} 1104351000000103 2 {ScoreOf}"
                                + " 1104361000000100 0 {ScoreOf} 1104371000000107 1 {ScoreOf}");
    }

    @Test
    void a_vital_sign_is_in_the_shape_that_uk_core_asks_for() {
        JsonNode pressure = resource(read(Lettered.ILL), 3);
        assertThat(pressure.at("/meta/profile/0").asString())
                .isEqualTo("https://fhir.hl7.org.uk/StructureDefinition/UKCore-Observation-VitalSigns-BloodPressure");
        assertThat(pressure.at("/category").size()).isEqualTo(1);
        assertThat(pressure.at("/category/0/coding/0/code").asString()).isEqualTo("vital-signs");
        assertThat(pressure.has("valueQuantity")).isFalse();
        assertThat(pressure.at("/component/0/valueQuantity/unit").asString()).isEqualTo("millimeter of mercury");
        assertThat(pressure.at("/subject/identifier/system").asString()).isEqualTo("https://fhir.nhs.uk/Id/nhs-number");
        assertThat(pressure.at("/subject/identifier/value").asString()).isEqualTo("9990012342");
        assertThat(pressure.at("/effectiveDateTime").asString()).isEqualTo("2026-11-22T08:14:00Z");
        assertThat(pressure.at("/status").asString()).isEqualTo("final");
    }

    @Test
    void the_score_names_what_it_came_from() {
        JsonNode bundle = read(Lettered.ILL);
        JsonNode score = resource(bundle, 7);
        assertThat(score.at("/category/0/coding/0/code").asString()).isEqualTo("survey");
        assertThat(score.at("/derivedFrom").size()).isEqualTo(7);
        assertThat(score.at("/derivedFrom/0/reference").asString())
                .isEqualTo(bundle.at("/entry/0/fullUrl").asString());
    }

    /** HZ-05. */
    @Test
    void a_partial_set_has_no_total_and_says_why() {
        JsonNode score = entries(read(Lettered.partial())).toList().getLast();
        assertThat(score.has("valueQuantity")).isFalse();
        assertThat(score.at("/dataAbsentReason/coding/0/code").asString()).isEqualTo("asked-declined");
        assertThat(score.at("/component").size()).isEqualTo(6);
        assertThat(score.at("/note/0/text").asString())
                .contains("NEWS2 at least 7")
                .contains("oxygen level: the person refused");
    }

    /** HZ-03. */
    @Test
    void scale_2_is_told_by_its_own_code() {
        ObservedSet ill = Lettered.ILL;
        ObservedSet set = Sittings.saved(
                org.homeward.observations.GivenScore.of(
                        org.homeward.clinical.news2.News2.of(
                                ill.signs(), org.homeward.clinical.news2.SpO2Scale.SCALE_2),
                        1),
                ill.signs(),
                Sittings.NOW);
        assertThat(json(set)).contains("1104321000000108").doesNotContain("1104311000000102");
    }

    @Test
    void oxygen_has_its_flow_as_a_value() {
        JsonNode oxygen = resource(read(Lettered.onOxygen()), 2);
        assertThat(signature(oxygen)).isEqualTo("371825009 2.5 L/min");
    }

    @Test
    void weight_and_glucose_stand_beside_the_score_and_are_no_part_of_it() {
        JsonNode bundle = read(Lettered.weighed("5.5"));
        assertThat(signature(resource(bundle, 7))).isEqualTo("29463-7 27113001 62.4 kg");
        assertThat(signature(resource(bundle, 8))).isEqualTo("997671000000106 15074-8 5.5 mmol/L");
        assertThat(resource(bundle, 9).at("/derivedFrom").size()).isEqualTo(7);
    }

    @Test
    void a_glucose_that_the_meter_could_not_measure_is_sent_as_off_the_scale_and_as_no_number() {
        JsonNode high = resource(read(Lettered.weighed("HI")), 8);
        assertThat(high.has("valueQuantity")).isFalse();
        assertThat(high.at("/interpretation/0/coding/0/display").asString()).isEqualTo("Off scale high");
        assertThat(resource(read(Lettered.weighed("LO")), 8)
                        .at("/interpretation/0/coding/0/display")
                        .asString())
                .isEqualTo("Off scale low");
    }

    @Test
    void a_correction_is_amended_under_the_base_profile_and_names_the_old_set() {
        JsonNode score =
                entries(read(Lettered.correcting(Lettered.ILL))).toList().getLast();
        assertThat(score.at("/status").asString()).isEqualTo("amended");
        assertThat(score.at("/meta/profile/0").asString())
                .isEqualTo("https://fhir.hl7.org.uk/StructureDefinition/UKCore-Observation");
        assertThat(score.at("/extension/0/valueReference/identifier/value").asString())
                .isEqualTo("urn:uuid:" + Lettered.ILL.id());
    }

    @Test
    void each_observation_is_made_once_however_often_it_is_sent() {
        JsonNode first = read(Lettered.ILL);
        assertThat(read(Lettered.ILL)).isEqualTo(first);
        Set<String> conditions = new HashSet<>();
        first.at("/entry").forEach(entry -> {
            String identifier = entry.at("/resource/identifier/0/value").asString();
            assertThat(entry.at("/fullUrl").asString()).isEqualTo(identifier);
            assertThat(entry.at("/request/ifNoneExist").asString())
                    .isEqualTo("identifier=urn:ietf:rfc:3986|" + identifier);
            conditions.add(identifier);
        });
        assertThat(conditions).hasSize(8).contains("urn:uuid:" + Lettered.ILL.id());
    }

    private static String json(ObservedSet set) {
        return SetBundle.json(List.of(new SentSet(set, "9990012342", "FINCH, Ada", "Beechwood House", "VLABC")));
    }

    private static JsonNode read(ObservedSet set) {
        return JsonMapper.builder().build().readTree(json(set));
    }

    private static Stream<JsonNode> entries(JsonNode bundle) {
        return bundle.at("/entry").valueStream().map(entry -> entry.at("/resource"));
    }

    private static JsonNode resource(JsonNode bundle, int at) {
        return bundle.at("/entry/" + at + "/resource");
    }

    /** The codes of an observation with the values and units that stand by them. */
    private static String signature(JsonNode observation) {
        return String.join(
                " ",
                Stream.concat(
                                Stream.of(observation),
                                observation.at("/component").valueStream())
                        .flatMap(part -> Stream.concat(
                                Stream.concat(codes(part.at("/code")), codes(part.at("/valueCodeableConcept"))),
                                Stream.of(part.at("/valueQuantity/value"), part.at("/valueQuantity/code"))
                                        .filter(value -> !value.isMissingNode())
                                        .map(JsonNode::asString)))
                        .toList());
    }

    private static Stream<String> codes(JsonNode concept) {
        return concept.at("/coding").valueStream().map(code -> code.at("/code").asString());
    }
}
