/**
 * A set as FHIR R4 in the shape of UK Core, written by pure functions as plain JSON. Codes and shapes: clinical dossier 5;
 * the validator of HL7 reads them in the tests. Hazard HZ-38 is controlled here.
 */
@NullMarked
package org.homeward.observations.fhir;

import org.jspecify.annotations.NullMarked;
