/**
 * What of a delivery can be chosen, as values: {@link org.pregap.ui.delivering.choice.DeliverChoices} is all of it, {@link
 * org.pregap.ui.delivering.choice.PresetChoices} which preset filled it in, {@link
 * org.pregap.ui.delivering.choice.DiscChoices} what concerns the compact disc, {@link
 * org.pregap.ui.delivering.choice.DdpChoices} how its DDP is written and what a profile filled in of that, {@link
 * org.pregap.ui.delivering.choice.TrackChoices} what concerns files of tracks, {@link
 * org.pregap.ui.delivering.choice.Kind} what they can be.
 */
@NullMarked
package org.pregap.ui.delivering.choice;

import org.jspecify.annotations.NullMarked;
