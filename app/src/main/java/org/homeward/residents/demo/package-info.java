/** The made-up people of the demo, written into the register by the same import that a home uses. */
@org.springframework.modulith.NamedInterface("demo")
@NullMarked
package org.homeward.residents.demo;

import org.jspecify.annotations.NullMarked;
