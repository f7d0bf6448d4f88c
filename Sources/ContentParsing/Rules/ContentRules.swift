package import Diagnostics

/// Everything that a single file of the content is held to, each rule in a file of its own.
///
/// Rules that look across files are in Validation.
package enum ContentRules {
    /// In the order of the documentation.
    package static let all: [Rule] = [
        siteMissing, fileTooLarge, emptyFile, invalidUTF8, controlCharacter, linkOutsideContent, fileName,
        reservedName, misplacedFile, unknownFile, performerWithoutIndex, translationLanguage,
        translationWithoutOriginal,
        frontMatterMissing, frontMatterUnclosed, yamlSyntax, yamlReference, yamlTag, yamlNesting, duplicateKey,
        unknownKey, missingKey, emptyValue, wrongType, textLength, textCharacter, notASlug, notANumber, outOfRange,
        notABoolean, notADate, notATime, notADuration, coordinates, webAddress, languageTag, unknownValue,
        listLength, repeatedItem, exclusiveKeys,
        countryCode, currencyCode, timeZone, openingHours, bounds, period,
        licenseID, ruleSetting,
        stripeAccount, unknownGenre, missingCity, stopPlace, stopOrder, stopOverlap, stopLength, stopKey, repeatDay,
        repeatStart, repeatEnd, exceptionWithoutDate, changeWithoutEffect, withSelf, imageDescription, mediaFile,
        performanceID, duplicateID,
        rawHTML, pictureInText, unsafeLink,
    ]
}
