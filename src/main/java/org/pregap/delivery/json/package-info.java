/**
 * What deliveries and masters are said to be, as JSON: {@link org.pregap.delivery.json.DiscJson} for discs and
 * findings, {@link org.pregap.delivery.json.WordsJson} for how words were rounded, {@link
 * org.pregap.delivery.json.CrossfadeJson} for what became of crossfades, {@link
 * org.pregap.delivery.json.FiguresJson} for loudness, and {@link org.pregap.delivery.json.JsonText} for how it is
 * laid out. Other programs rely on the keys.
 */
@NullMarked
package org.pregap.delivery.json;

import org.jspecify.annotations.NullMarked;
