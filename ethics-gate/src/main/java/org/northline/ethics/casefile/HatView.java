package org.northline.ethics.casefile;

import jakarta.validation.constraints.NotNull;
import org.jspecify.annotations.Nullable;
import org.northline.ethics.hat.Hat;

/**
 * A hat from under which somebody argues against the item.
 *
 * @param asked whether the review is not sealed without its argument
 * @param wearer absent while nobody got it
 * @param argument absent while its wearer has written nothing
 * @param answer absent while the lead has not answered
 * @param mayGive whether the reader may give it to somebody now
 * @param mayArgue whether the reader wears it and may write
 * @param mayAnswer whether the reader may answer the argument now
 * @param version how often something changed about it; 0 while nobody ever wore it
 */
public record HatView(
        @NotNull Hat hat,
        @NotNull Boolean asked,
        @Nullable PersonReference wearer,
        @Nullable String argument,
        @Nullable String answer,
        @NotNull Boolean mayGive,
        @NotNull Boolean mayArgue,
        @NotNull Boolean mayAnswer,
        @NotNull Long version) {}
