/** The five of XML itself, then the letters and signs that ST.36, USPTO and DOCDB files name most. */
const named = new Map<string, string>(
  `amp & lt < gt > quot " apos ' nbsp \u00a0 iexcl ¡ cent ¢ pound £ curren ¤ yen ¥ sect § copy © ordf ª
  laquo « not ¬ reg ® deg ° plusmn ± sup2 ² sup3 ³ acute ´ micro µ para ¶ middot · sup1 ¹ ordm º
  raquo » frac14 ¼ frac12 ½ frac34 ¾ iquest ¿ Agrave À Aacute Á Acirc Â Atilde Ã Auml Ä Aring Å
  AElig Æ Ccedil Ç Egrave È Eacute É Ecirc Ê Euml Ë Igrave Ì Iacute Í Icirc Î Iuml Ï ETH Ð Ntilde Ñ
  Ograve Ò Oacute Ó Ocirc Ô Otilde Õ Ouml Ö times × Oslash Ø Ugrave Ù Uacute Ú Ucirc Û Uuml Ü Yacute Ý
  THORN Þ szlig ß agrave à aacute á acirc â atilde ã auml ä aring å aelig æ ccedil ç egrave è eacute é
  ecirc ê euml ë igrave ì iacute í icirc î iuml ï eth ð ntilde ñ ograve ò oacute ó ocirc ô otilde õ
  ouml ö divide ÷ oslash ø ugrave ù uacute ú ucirc û uuml ü yacute ý thorn þ yuml ÿ Ccaron Č ccaron č
  Scaron Š scaron š Zcaron Ž zcaron ž Alpha Α Beta Β Gamma Γ Delta Δ Epsilon Ε Theta Θ Lambda Λ Pi Π
  Sigma Σ Phi Φ Psi Ψ Omega Ω alpha α beta β gamma γ delta δ epsilon ε epsi ε zeta ζ eta η theta θ
  iota ι kappa κ lambda λ mu μ nu ν xi ξ pi π rho ρ sigma σ tau τ upsilon υ phi φ chi χ psi ψ omega ω
  ndash – mdash — lsquo ‘ rsquo ’ ldquo “ rdquo ” bull • hellip … prime ′ Prime ″ trade ™ minus − le ≤
  ge ≥ ne ≠ equiv ≡ ap ≈ infin ∞ larr ← rarr → uarr ↑ darr ↓ ohm Ω angst Å`
    .split(/[ \n]+/)
    .flatMap((word, i, words) => (i % 2 === 0 ? [[word, words[i + 1] as string] as const] : [])),
)

const REFERENCE = /&(?:#(\d{1,7})|#[xX]([0-9a-fA-F]{1,8})|([A-Za-z][\w.-]{0,63}));/g

function character(code: number): string {
  const allowed = code === 9 || code === 10 || code === 13 || (code >= 0x20 && code <= 0x10ffff)
  return allowed && (code < 0xd800 || code > 0xdfff) ? String.fromCodePoint(code) : '\ufffd'
}

/** Decodes character references; an entity that only an outside DTD knows stays as it is printed. */
export function decodeCharacters(text: string): string {
  if (!text.includes('&')) return text
  return text.replace(REFERENCE, (printed, decimal?: string, hex?: string, name?: string) => {
    if (decimal) return character(Number(decimal))
    if (hex) return character(Number.parseInt(hex, 16))
    return named.get(name as string) ?? printed
  })
}
