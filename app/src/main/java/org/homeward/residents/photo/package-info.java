/**
 * A resident's face for the banner: read from whatever file was chosen, made small and square, shown to who may look. Other rooms have
 * their photos read here too: {@link org.homeward.residents.photo.WholePhoto}.
 */
@org.springframework.modulith.NamedInterface("photo")
@NullMarked
package org.homeward.residents.photo;

import org.jspecify.annotations.NullMarked;
