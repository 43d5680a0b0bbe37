/**
 * Skin that is damaged: what it is, how large, what is looked for, and what it asks for.
 *
 * <p>Source: the categories of pressure ulcers by EPUAP, NPIAP and PPPIA (2019); the signs of infection and the list of what is written
 * down are Homeward's own. No clinician has read them yet.
 */
@NullMarked
package org.homeward.clinical.skin;

import org.jspecify.annotations.NullMarked;
