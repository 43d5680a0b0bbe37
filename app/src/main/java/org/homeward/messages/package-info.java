/**
 * What a home and those who look after a resident from outside write to each other, with photos, short films, sounds and documents,
 * and who has read it. It is no call for help: HZ-52 is controlled here, that a message is read by nobody, and HZ-53, that it is about
 * the wrong person.
 */
@org.springframework.modulith.ApplicationModule(
        allowedDependencies = {"kernel", "ui", "access", "directory", "residents", "residents :: photo"})
@NullMarked
package org.homeward.messages;

import org.jspecify.annotations.NullMarked;
