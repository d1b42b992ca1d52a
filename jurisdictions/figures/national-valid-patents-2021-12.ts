import { NATION } from '#kernel/place'
import { definePublication } from '#kernel/publication'
import { stated } from '#kernel/publication-table'
import { publishedDomesticShareOfInventions } from '#policy/inputs/published-domestic-share-of-inventions'
import { validDesignsOfAllHolders } from '#policy/inputs/valid-designs-of-all-holders'
import { validDesignsOfDomesticHolders } from '#policy/inputs/valid-designs-of-domestic-holders'
import { validInventionsOfAllHolders } from '#policy/inputs/valid-inventions-of-all-holders'
import { validInventionsOfDomesticHolders } from '#policy/inputs/valid-inventions-of-domestic-holders'
import { validInventionsOfForeignHolders } from '#policy/inputs/valid-inventions-of-foreign-holders'
import { validNonServiceInventions } from '#policy/inputs/valid-non-service-inventions'
import { validServiceInventions } from '#policy/inputs/valid-service-inventions'
import { validUtilityModelsOfAllHolders } from '#policy/inputs/valid-utility-models-of-all-holders'
import { validUtilityModelsOfDomesticHolders } from '#policy/inputs/valid-utility-models-of-domestic-holders'
import { cnipaMonthlyStatistics } from '#policy/sources/cnipa-monthly-statistics'

export const nationalValidPatents202112 = definePublication({
  id: 'national-valid-patents-2021-12',
  label: { zh: '全国专利有效状况（2021年12月）', en: 'Valid patents nationwide, December 2021' },
  source: cnipaMonthlyStatistics,
  vintage: '2021-12-31',
  series: [
    stated(validInventionsOfAllHolders, NATION, '2021-12', '3596901'),
    stated(validInventionsOfDomesticHolders, NATION, '2021-12', '2773287'),
    stated(validServiceInventions, NATION, '2021-12', '2671403'),
    stated(validNonServiceInventions, NATION, '2021-12', '101884'),
    stated(validInventionsOfForeignHolders, NATION, '2021-12', '823614'),
    stated(publishedDomesticShareOfInventions, NATION, '2021-12', '77.1'),
    stated(validUtilityModelsOfAllHolders, NATION, '2021-12', '9243443'),
    stated(validUtilityModelsOfDomesticHolders, NATION, '2021-12', '9190633'),
    stated(validDesignsOfAllHolders, NATION, '2021-12', '2580532'),
    stated(validDesignsOfDomesticHolders, NATION, '2021-12', '2453506'),
  ],
  checks: [
    {
      node: 'inputs-add-up',
      says: { zh: '合计等于国内与国外之和', en: 'All are the domestic and the foreign ones' },
      whole: validInventionsOfAllHolders,
      parts: [validInventionsOfDomesticHolders, validInventionsOfForeignHolders],
    },
    {
      node: 'inputs-add-up',
      says: { zh: '国内等于职务与非职务之和', en: 'Domestic are the service and the non-service ones' },
      whole: validInventionsOfDomesticHolders,
      parts: [validServiceInventions, validNonServiceInventions],
    },
    {
      node: 'ratio-holds',
      says: { zh: '国内占比等于国内除以合计', en: 'The domestic share is domestic divided by all' },
      printed: publishedDomesticShareOfInventions,
      numerator: validInventionsOfDomesticHolders,
      denominator: validInventionsOfAllHolders,
      per: 100,
    },
  ],
  note: {
    zh: '国内数含香港、澳门、台湾，与新闻发布会公布的“国内（不含港澳台）”口径不同，不作为全国的发明专利有效量。',
    en:
      'Domestic here includes Hong Kong, Macao and Taiwan, unlike the figures of the press conferences, ' +
      'so it is not taken for the nation’s valid invention patents.',
  },
})
